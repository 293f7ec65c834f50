### State: draft
-publisher = Self-Help Norway
publisher-name = { -publisher }
html-skip = Hopp til teksten
html-contents = Innhold
html-languages = Andre språk
