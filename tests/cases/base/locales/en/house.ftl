### State: draft
-publisher = Self-Help Norway
publisher-name = { -publisher }
