/**
 * A localised line of an entry in `$lang`, as `$text` asks: `approved` gives only what a reviewer has
 * approved, and else the Thai that it is made from; `published` whatever is published; `work` first
 * what translators are writing, for previews with a token that may read it. English, then Thai stand
 * in for what is not there.
 */
export const translated = (field: string): string => `coalesce(
  select($text == "work" =>
    *[_id == "l10n." + $lang + "." + ^._id][0].work[unit == "${field}"][0].value),
  select(
    $text != "approved"
      || "${field}" in *[_id == "translationStatus-" + ^._id][0].languages[language == $lang][0].approved =>
    coalesce(${field}[language == $lang][0].value, ${field}[language == "en"][0].value)
  ),
  ${field}[language == "th"][0].value
)`
