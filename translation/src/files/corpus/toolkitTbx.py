"""Writes a small glossary with the TBX class of translate-toolkit: TO."""

import sys

from translate.storage import tbx

store = tbx.tbxfile(sourcelanguage="th", targetlanguage="en")
for source, target, note in [
    ("กรุงเทพมหานคร", "Bangkok Metropolitan Administration", "The office, not the city"),
    ("ผู้ว่าราชการกรุงเทพมหานคร", "Governor of Bangkok", None),
]:
    unit = store.addsourceunit(source)
    unit.target = target
    for section, language in zip(unit.xmlelement.iterchildren(), ["th", "en"]):
        section.set("{http://www.w3.org/XML/1998/namespace}lang", language)
    if note:
        unit.addnote(note, origin="translator")
store.savefile(sys.argv[1])
