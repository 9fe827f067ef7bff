node dist/host-files.mjs https://cards.example/ /srv/cards
