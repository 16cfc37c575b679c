#!/usr/bin/env bash
# Puts into a folder what harvests and checks an OAI-PMH repository: a harvester, a validator, and the schemas of
# openarchives.org and dublincore.org as two packages carry them. Usage: set-up.sh FOLDER
set -euo pipefail
folder="$1"
[ -e "$folder/ready" ] && exit 0
python3 -m venv "$folder"
pip=("$folder/bin/pip" --quiet --disable-pip-version-check)
"${pip[@]}" install oaipmh==4.0.0 xmlschema==4.3.2
mkdir -p "$folder/schemas" "$folder/packages"
"${pip[@]}" download --no-deps --no-binary :all: --dest "$folder/packages" \
	cubicweb-oaipmh==1.0.1 core-oaipmh-provider-app==2.23.0
for package in "$folder"/packages/*.tar.gz; do
	tar --extract --gzip --file "$package" --directory "$folder/schemas" --wildcards --no-anchored '*.xsd' --transform 's,.*/,,'
done
touch "$folder/ready"
