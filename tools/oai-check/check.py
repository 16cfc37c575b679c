"""Harvests a whole OAI-PMH repository with a client, and holds every answer against the schemas of the protocol.

Usage: check.py BASE_URL SCHEMAS. Prints what it found as JSON.
"""

import json
import sys
from datetime import datetime
from pathlib import Path

import xmlschema
from oaipmh.client import Client
from oaipmh.error import ErrorBase
from oaipmh.metadata import MetadataRegistry, oai_dc_reader

base_url, schemas = sys.argv[1], Path(sys.argv[2])

locations = {
    "http://purl.org/dc/elements/1.1/": str(schemas / "simpledc20021212.xsd"),
    "http://www.openarchives.org/OAI/2.0/oai_dc/": str(schemas / "oai_dc.xsd"),
}
# The schemas name each other by addresses on the web, which are not asked.
schema = xmlschema.XMLSchema(str(schemas / "OAI-PMH.xsd"), locations=locations, allow="local")

answers = 0
mistakes = []


class CheckingClient(Client):
    """Validates what it gets before it reads it."""

    def makeRequest(self, **given):
        global answers
        text = super().makeRequest(**given)
        answers += 1
        mistakes.extend(f"{given}: {error.reason}" for error in schema.iter_errors(text))
        return text


registry = MetadataRegistry()
registry.registerReader("oai_dc", oai_dc_reader)


def harvest(by_get):
    """Everything, by GET or by POST."""
    client = CheckingClient(base_url, registry, force_http_get=by_get)
    client.updateGranularity()
    records = list(client.listRecords(metadataPrefix="oai_dc"))
    return client, records


def code_of(call):
    """The protocol's word for what is wrong."""
    try:
        list(call())
    except ErrorBase as error:
        return type(error).__name__
    return None


client, records = harvest(True)
# What the client would not ask: only to see that the answer fits.
for request in ({"verb": "Nothing"}, {"verb": "ListRecords", "resumptionToken": "x"}):
    client.makeRequest(**request)
_, posted = harvest(False)
identify = client.identify()
sets = [spec for spec, _, _ in client.listSets()]
print(
    json.dumps(
        {
            "identify": {
                "name": identify.repositoryName(),
                "deletedRecord": identify.deletedRecord(),
                "granularity": identify.granularity(),
                "earliest": str(identify.earliestDatestamp()),
            },
            "formats": [prefix for prefix, _, _ in client.listMetadataFormats()],
            "records": {
                header.identifier(): {
                    "sets": header.setSpec(),
                    "deleted": header.isDeleted(),
                    "fields": metadata.getMap() if metadata is not None else None,
                }
                for header, metadata, _ in records
            },
            "total": len(records),
            "posted": len(posted),
            "identifiers": len(list(client.listIdentifiers(metadataPrefix="oai_dc"))),
            "bySet": {
                spec: len(list(client.listIdentifiers(metadataPrefix="oai_dc", set=spec)))
                for spec in sets
                if code_of(lambda spec=spec: client.listIdentifiers(metadataPrefix="oai_dc", set=spec)) is None
            },
            "sets": sets,
            "errors": {
                "unknown record": code_of(lambda: [client.getRecord(identifier="urn:uuid:x", metadataPrefix="oai_dc")]),
                "unknown format": code_of(lambda: client.listRecords(metadataPrefix="marc21")),
                "nothing found": code_of(lambda: client.listRecords(metadataPrefix="oai_dc", until=datetime(1999, 1, 1))),
            },
            "answers": answers,
            "mistakes": mistakes,
        }
    )
)
