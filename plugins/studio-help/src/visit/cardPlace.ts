export interface Size {
  readonly width: number
  readonly height: number
}

export interface Box extends Size {
  readonly left: number
  readonly top: number
}

const GAP = 12

/**
 * Where the card stands, in pixels of the window: below what it explains, or above, beside, and
 * where nothing has room in the lower half of the middle. It is never cut off.
 */
export function cardPlace(
  target: Box | undefined,
  card: Size,
  window: Size,
): {left: number; top: number} {
  const middle = {
    left: (window.width - card.width) / 2,
    top: window.height - card.height - GAP,
  }
  if (!target) return within(middle, card, window)
  const right = target.left + target.width
  const bottom = target.top + target.height
  const centred = target.left + target.width / 2 - card.width / 2
  const places = [
    {left: centred, top: bottom + GAP, fits: bottom + card.height + 2 * GAP <= window.height},
    {left: centred, top: target.top - card.height - GAP, fits: target.top >= card.height + 2 * GAP},
    {left: right + GAP, top: target.top, fits: right + card.width + 2 * GAP <= window.width},
    {
      left: target.left - card.width - GAP,
      top: target.top,
      fits: target.left >= card.width + 2 * GAP,
    },
  ]
  return within(places.find(({fits}) => fits) ?? middle, card, window)
}

function clamp(value: number, room: number): number {
  return Math.max(GAP, Math.min(value, room - GAP))
}

function within(place: {left: number; top: number}, card: Size, window: Size) {
  return {
    left: clamp(place.left, window.width - card.width),
    top: clamp(place.top, window.height - card.height),
  }
}
