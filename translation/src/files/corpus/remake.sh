#!/bin/sh
# Makes the files of this folder anew; see README.md.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=$(mktemp -d)
cd "$here/.."
node --input-type=module -e '
import {writeFileSync} from "node:fs"
import {corpusFile} from "./testCorpus.ts"
import {writeFile} from "./writeFile.ts"
import {writeGlossaryFile} from "./glossary/exchangeGlossary.ts"
const [out] = process.argv.slice(1)
for (const language of ["en", "vi"]) {
  for (const [format, extension] of [["xliff2", "xliff"], ["xliff1", "xlf"], ["xlsx", "xlsx"], ["csv", "csv"]]) {
    writeFileSync(`${out}/${language}.${extension}`, await writeFile(corpusFile(language), format))
  }
}
' "$out"
cd "$out"
python=${PYTHON:-/usr/bin/python3}
"$python" "$here/toolkit.py" en.xlf "$here/toolkit.xlf"
xliff2po -i en.xlf -o en.po >/dev/null
"$python" "$here/fillPo.py" en.po
po2xliff -t en.xlf -i en.po -o "$here/xliff2po-po2xliff.xlf" >/dev/null
po2xliff -i en.po -o "$here/po2xliff.xlf" >/dev/null
"$python" "$here/toolkitTbx.py" "$here/toolkit.tbx"
cp en.xlsx calc-en.xlsx
cp vi.xlsx calc-vi.xlsx
cp en.csv calc-csv.csv
"$python" "$here/calc.py" "$out" "$here"
echo "$out"
