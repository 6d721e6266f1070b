"""Opens exports in LibreOffice Calc, edits them as a translator would and saves them: FROM TO."""

import os
import subprocess
import sys
import time
import uno
from com.sun.star.beans import PropertyValue

FROM, TO = sys.argv[1:3]
PIPE = "pipe,name=corpus%d;urp;StarOffice.ComponentContext" % os.getpid()
TEXTS = {
    "en": {
        "title": "The 7th Meeting of Governors/Mayors of ASEAN Capitals",
        "body#b1": "<1>Bangkok</1> was the host<2/> See <3><4>the website</4></3> & <documents>",
    },
    "vi": {
        "title": "Hội nghị Thống đốc/Thị trưởng các thủ đô ASEAN lần thứ 7",
        "body#b1": "<1>Băng Cốc</1> đăng cai<2/> Xem <3><4>trang web</4></3> & <tài liệu>",
        "theme": "=1+1",
    },
}
# LibreOffice's numbers of encodings
UTF8, UTF16, WINDOWS_874, WINDOWS_1250 = 76, 65535, 32, 33


def value(name, content):
    item = PropertyValue()
    item.Name, item.Value = name, content
    return item


def edit(document, language):
    sheet = document.Sheets.getByIndex(0)
    sheet.unprotect("")
    for row in range(1, 12):
        unit = sheet.getCellByPosition(0, row).String.partition("@")[0].rpartition("/")[2]
        if unit in TEXTS[language]:
            cell = sheet.getCellByPosition(4, row)
            cell.String = TEXTS[language][unit]
            sheet.getCellByPosition(5, row).String = "To review"
        if unit == "theme" and language == "en":
            sheet.getCellByPosition(5, row).String = "To review"
        if unit == "title":
            note = sheet.getCellByPosition(6, row)
            note.String = (note.String + "\nOfficial name, see the report").strip()


def save(document, name, filter_name, options=""):
    url = uno.systemPathToFileUrl(os.path.join(TO, name))
    document.storeToURL(url, (value("FilterName", filter_name), value("FilterOptions", options)))


office = subprocess.Popen(
    ["soffice", "--headless", "--norestore", "--nologo", "-env:UserInstallation=file://%s/profile" % FROM, "--accept=" + PIPE]
)
try:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            context = resolver.resolve("uno:" + PIPE)
            break
        except Exception:
            time.sleep(0.5)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)

    def load(path, *options):
        return desktop.loadComponentFromURL(
            uno.systemPathToFileUrl(path), "_blank", 0, (value("Hidden", True), *options)
        )

    csv = lambda encoding: "44,34,%d,1" % encoding
    for language in ["en", "vi"]:
        book = load(os.path.join(FROM, "calc-%s.xlsx" % language))
        edit(book, language)
        save(book, "calc-%s.xlsx" % language, "Calc MS Excel 2007 XML")
        save(book, "calc-%s-utf8.csv" % language, "Text - txt - csv (StarCalc)", csv(UTF8))
        save(book, "calc-%s-utf16.csv" % language, "Text - txt - csv (StarCalc)", "9,34,%d,1" % UTF16)
        save(book, "calc-%s-windows874.csv" % language, "Text - txt - csv (StarCalc)", csv(WINDOWS_874))
        if language == "en":
            save(book, "calc-en-windows1250.csv", "Text - txt - csv (StarCalc)", csv(WINDOWS_1250))
            ods = os.path.join(FROM, "calc-en.ods")
            book.storeToURL(uno.systemPathToFileUrl(ods), (value("FilterName", "calc8"),))
            again = load(ods)
            save(again, "calc-en-by-ods.xlsx", "Calc MS Excel 2007 XML")
            again.close(True)
        book.close(True)
    # as a person opens a CSV: with its cells taken for numbers and dates where they look like it
    sheet = load(
        os.path.join(FROM, "calc-csv.csv"),
        value("FilterName", "Text - txt - csv (StarCalc)"),
        value("FilterOptions", "44,34,76,1,,1033,false,true"),
    )
    edit(sheet, "en")
    save(sheet, "calc-en-from-csv.csv", "Text - txt - csv (StarCalc)", csv(UTF8))
    save(sheet, "calc-en-from-csv.xlsx", "Calc MS Excel 2007 XML")
    sheet.close(True)
    try:
        desktop.terminate()
    except Exception:
        pass
finally:
    office.wait(30)
