import type {SortOrdering} from 'sanity'

/**
 * A way to sort a list of documents; the bundle gives its title by the name. Fields sort upwards
 * unless a `-` stands before them.
 */
export function ordering(name: string, ...fields: readonly string[]): SortOrdering {
  return {
    name,
    title: name,
    by: fields.map((field) =>
      field.startsWith('-')
        ? {field: field.slice(1), direction: 'desc'}
        : {field, direction: 'asc'},
    ),
  }
}
