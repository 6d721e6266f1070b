const segmenters = new Map<string, Intl.Segmenter>()

/** A text cut where words, spaces and signs begin and end, by the dictionaries of its language. */
export function wordsOf(text: string, language: string): Intl.SegmentData[] {
  return Array.from(segmenterOf(language).segment(text))
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const segmenter = new Intl.Segmenter(language, {granularity: 'word'})
  segmenters.set(language, segmenter)
  return segmenter
}
