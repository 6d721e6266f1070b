/**
 * Asks for the face of Chinese once the page is at rest. What it names is a hundred slices, of which a browser
 * fetches those whose characters it meets; the list of them alone would make every start longer.
 */
export function loadChineseFace(page: Window): void {
  if ('requestIdleCallback' in page) page.requestIdleCallback(load)
  else setTimeout(load)
}

/** A reader without it sees a face of the system. */
function load(): void {
  void import('@fontsource-variable/noto-sans-sc').catch(() => undefined)
}
