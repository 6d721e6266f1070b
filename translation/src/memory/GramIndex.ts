const BITS = 18
/** Postings looked at for a query; the rarest grams come first, so that what is left out says least. */
const BUDGET = 100_000

/**
 * Finds the texts that share most of their sequences of three letters with another. Sequences are
 * only told apart by a hash: those that meet by chance cost time, not results. Texts stay at the
 * number that they are added as.
 */
export class GramIndex {
  readonly #postings: (number[] | undefined)[] = Array.from({length: 1 << BITS})
  readonly #sizes: number[] = []
  #shared = new Uint16Array(1024)

  /** Adds a text; returns its number, counted from 0. */
  add(text: string): number {
    const number = this.#sizes.length
    const grams = gramsOf(text)
    for (const gram of grams) {
      const postings = this.#postings[gram]
      if (postings) postings.push(number)
      else this.#postings[gram] = [number]
    }
    this.#sizes.push(grams.size)
    return number
  }

  /** The numbers of the texts that share most with another, the best first. */
  nearest(text: string, limit: number): number[] {
    const grams = gramsOf(text)
    const touched = this.#count(grams)
    const best: {number: number; score: number}[] = []
    let worst = 0
    for (const number of touched) {
      const score = (this.#shared[number] ?? 0) / (grams.size + (this.#sizes[number] ?? 0))
      this.#shared[number] = 0
      if (score <= worst) continue
      const place = best.findIndex((other) => other.score < score)
      best.splice(place === -1 ? best.length : place, 0, {number, score})
      if (best.length <= limit) continue
      best.length = limit
      worst = best.at(-1)?.score ?? 0
    }
    return best.map(({number}) => number)
  }

  /** Counts in `#shared` what each text shares with the grams; returns the texts that share any. */
  #count(grams: ReadonlySet<number>): number[] {
    if (this.#shared.length < this.#sizes.length) {
      this.#shared = new Uint16Array(this.#sizes.length * 2)
    }
    const shared = this.#shared
    const touched: number[] = []
    const lists = [...grams].flatMap((gram) => {
      const postings = this.#postings[gram]
      return postings ? [postings] : []
    })
    let left = BUDGET
    for (const postings of lists.sort((a, b) => a.length - b.length)) {
      left -= postings.length
      if (left < 0 && touched.length > 0) break
      for (const number of postings) {
        const before = shared[number] ?? 0
        if (before === 0) touched.push(number)
        shared[number] = before + 1
      }
    }
    return touched
  }
}

function gramsOf(text: string): Set<number> {
  const grams = new Set<number>()
  let [first, second] = [START, START]
  for (let index = 0; index <= text.length; index++) {
    const third = index === text.length ? END : text.charCodeAt(index)
    const mixed =
      Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)
    grams.add((mixed ^ (mixed >>> 15)) >>> (32 - BITS))
    first = second
    second = third
  }
  return grams
}

/** They stand for the ends of a text, so that one letter makes a sequence too. */
const START = 2
const END = 3
