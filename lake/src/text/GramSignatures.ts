const COLUMNS = 2048
const WORDS_PER_CHUNK = 8
const SLOTS_PER_CHUNK = WORDS_PER_CHUNK * 32

/**
 * A bit for each of 2048 classes of letter pairs and triples, and each slot: 256 bytes a slot. Bits lie
 * by class first, so that asking for one text reads a few words per 256 slots.
 */
export class GramSignatures {
  readonly #chunks: Uint32Array[] = []

  /** Replaces what the slot had. */
  set(slot: number, text: string): void {
    this.clear(slot)
    const chunk = this.#chunkOf(slot)
    const word = (slot % SLOTS_PER_CHUNK) >>> 5
    const bit = 1 << (slot & 31)
    eachColumn(text, (column) => {
      const at = column * WORDS_PER_CHUNK + word
      chunk[at] = (chunk[at] ?? 0) | bit
    })
  }

  clear(slot: number): void {
    const chunk = this.#chunkOf(slot)
    const kept = ~(1 << (slot & 31))
    for (let at = (slot % SLOTS_PER_CHUNK) >>> 5; at < chunk.length; at += WORDS_PER_CHUNK) {
      chunk[at] = (chunk[at] ?? 0) & kept
    }
  }

  /**
   * Calls back with every slot whose text may contain all of the needles, never leaving one out that
   * does. Needles shorter than two characters tell nothing: without others, every slot is called,
   * free ones too.
   */
  eachCandidate(needles: readonly string[], use: (slot: number) => void): void {
    const columns = new Set<number>()
    for (const needle of needles) eachColumn(needle, (column) => columns.add(column))
    const offsets = Uint32Array.from(columns, (column) => column * WORDS_PER_CHUNK)
    for (const [index, chunk] of this.#chunks.entries()) {
      for (let word = 0; word < WORDS_PER_CHUNK; word++) {
        let bits = -1
        for (let at = 0; at < offsets.length && bits !== 0; at++) {
          bits &= chunk[(offsets[at] ?? 0) + word] ?? 0
        }
        while (bits !== 0) {
          const lowest = 31 - Math.clz32(bits & -bits)
          bits &= bits - 1
          use(index * SLOTS_PER_CHUNK + word * 32 + lowest)
        }
      }
    }
  }

  #chunkOf(slot: number): Uint32Array {
    const index = Math.floor(slot / SLOTS_PER_CHUNK)
    while (this.#chunks.length <= index) {
      this.#chunks.push(new Uint32Array(COLUMNS * WORDS_PER_CHUNK))
    }
    return this.#chunks[index] ?? new Uint32Array()
  }
}

function eachColumn(text: string, use: (column: number) => void): void {
  let before = -1
  let last = text.charCodeAt(0)
  for (let index = 1; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    const pair = Math.imul(last, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca77)
    use(columnOf(pair))
    if (before >= 0) use(columnOf(pair ^ Math.imul(before, 0xc2b2ae3d) ^ 0x27d4eb2f))
    before = last
    last = unit
  }
}

function columnOf(mixed: number): number {
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 21
}
