#!/usr/bin/env bash
# Fetches the upstream pages that make an edition into a folder, all of one commit, which is noted at
# the end of each page for the importer.
set -euo pipefail

folder=$1
repository=MicrosoftDocs/azure-docs
pages=(
  articles/expressroute/expressroute-locations-providers.md
  articles/expressroute/expressroute-locations.md
  articles/expressroute/metro.md
  includes/expressroute-azure-regions-geopolitical-region.md
)

commit=$(git ls-remote "https://github.com/$repository" refs/heads/main | cut -f 1)
mkdir -p "$folder"
for page in "${pages[@]}"; do
  file="$folder/${page##*/}"
  curl --fail --silent --show-error --location --retry 3 \
    --output "$file" "https://raw.githubusercontent.com/$repository/$commit/$page"
  printf '\n<!-- source: %s, %s, commit %s -->\n' "$page" "$repository" "$commit" >> "$file"
  echo "$file: $(wc --lines < "$file") lines"
done
