/**
 * Reads at the first call and gives the same to all further ones in that turn of the event loop:
 * requests that came in together.
 */
export function oncePerTurn<Value>(read: () => Value): () => Value {
  let known: {value: Value} | undefined
  return () => {
    if (!known) {
      known = {value: read()}
      setImmediate(() => {
        known = undefined
      })
    }
    return known.value
  }
}
