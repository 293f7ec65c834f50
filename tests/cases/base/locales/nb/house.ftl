### State: source
-publisher = Selvhjelp Norge
publisher-name = { -publisher }
