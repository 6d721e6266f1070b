"""Translates the PO file that xliff2po made, in place."""

import sys

from translate.storage import po

store = po.pofile.parsefile(sys.argv[1])
for unit in store.units:
    if unit.source.startswith("การประชุมผู้นำ"):
        unit.target = "The 7th Meeting of Governors/Mayors of ASEAN Capitals"
        unit.markfuzzy(False)
        unit.addnote("Official name, see the report", origin="translator")
    elif unit.source.startswith("การส่งเสริม"):
        unit.markfuzzy(False)
store.save()
