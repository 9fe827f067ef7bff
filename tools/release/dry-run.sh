#!/usr/bin/env bash
# The whole release of the latest commit in a folder of its own: nothing is published or changed here.
set -euo pipefail
cd "$(dirname "$0")/../.."

node tools/release/repository.js

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
git clone --quiet . "$folder/card"
cd "$folder/card"

npm ci
npm run release:version
git diff --stat
npm run size
node tools/release/readme-links.js
npm publish --dry-run --access public
node tools/release/notes.js
ls -l tools/release/files
cat tools/release/notes.md
