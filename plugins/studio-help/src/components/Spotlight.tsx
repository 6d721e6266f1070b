import type {Box} from '../visit/cardPlace.ts'

/** Above everything else in the studio, its dialogs too. */
export const VISIT_LAYER = 1_000_000

const OUTSIDE = 'rgba(13, 14, 18, 0.6)'
/** Room around what is shown, and least distance from the edges of the window, in pixels. */
const ROOM = 6
const EDGE = 3

/** Darkens all but what the visit shows, and keeps clicks from it: the visit only shows. */
export function Spotlight({box}: {box: Box | undefined}) {
  return (
    <div style={{inset: 0, overflow: 'hidden', position: 'fixed', zIndex: VISIT_LAYER}}>
      <div style={box ? {...LIT, ...around(box)} : {...DARK, inset: 0}} />
    </div>
  )
}

const LIT = {
  borderRadius: 6,
  boxShadow: `0 0 0 3px #fff, 0 0 0 10000px ${OUTSIDE}`,
  position: 'absolute',
} as const

const DARK = {background: OUTSIDE, position: 'absolute'} as const

function around({left, top, width, height}: Box): Box {
  const [x, y] = [Math.max(EDGE, left - ROOM), Math.max(EDGE, top - ROOM)]
  return {
    left: x,
    top: y,
    width: Math.min(window.innerWidth - EDGE, left + width + ROOM) - x,
    height: Math.min(window.innerHeight - EDGE, top + height + ROOM) - y,
  }
}
