"""Translates an XLIFF 1.2 file by way of translate-toolkit, keeping placeables: FROM TO."""

import sys

from translate.storage import xliff
from translate.storage.placeables import StringElem

TEXTS = {
    "title": "The 7th Meeting of Governors/Mayors of ASEAN Capitals",
    "day": "26 June 2019",
}

store = xliff.xlifffile.parsefile(sys.argv[1])
for unit in store.units:
    name = unit.xmlelement.get("resname")
    if name in TEXTS:
        unit.target = TEXTS[name]
        unit.markfuzzy(False)
    if name == "title":
        unit.addnote("Official name, see the report", origin="translator")
    if name == "theme":
        unit.markapproved(True)
    elif name == "body#b1":
        words = {
            "กรุงเทพมหานคร": "Bangkok",
            "เป็นเจ้าภาพ": " was the host",
            " ดูที่ ": " See ",
            "เว็บไซต์": "the website",
            " & <เอกสาร>": " & <documents>",
        }

        def translated(element):
            if isinstance(element, str):
                return words[element]
            copy = element.copy()
            copy.sub = [translated(part) for part in element.sub]
            return copy

        unit.rich_target = [translated(part) for part in unit.rich_source]
        unit.marktranslated()
store.savefile(sys.argv[2])
