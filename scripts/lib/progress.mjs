/** Milliseconds between two lines where a line cannot be written over. */
const LINE_EVERY = 10_000

/**
 * One line that is written over in a terminal, and a line now and then elsewhere.
 *
 * @param {NodeJS.WriteStream} out
 */
export function progress(out = process.stderr) {
  let shown = false
  let last = Date.now()
  return {
    /** @param {string} text */
    show(text) {
      if (out.isTTY) {
        out.write(`\r\u001B[K${text}`)
        shown = true
      } else if (Date.now() - last >= LINE_EVERY) {
        out.write(`${text}\n`)
        last = Date.now()
      }
    },
    end() {
      if (shown) out.write('\r\u001B[K')
    },
  }
}
