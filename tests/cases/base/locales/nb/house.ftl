### State: source
-publisher = Selvhjelp Norge
publisher-name = { -publisher }
html-skip = Hopp til teksten
html-contents = Innhold
html-languages = Andre språk
