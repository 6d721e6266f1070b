import type {Plugin} from 'vite'

/** Source of an installed package that the studio is built with otherwise. */
export interface Mend {
  /** such as `sanity` or `@sanity/ui` */
  package: string
  /** the source as the package ships it */
  code: string
  instead: string
  /** source that a module begins with where this stands in it */
  imports?: string
  /** how often `code` stands in the modules that are built; once unless told otherwise */
  times?: number
}

export interface PackageMends {
  mends: readonly Mend[]
  /** modules by the name under which packages import them → file that is built instead */
  absent: Readonly<Record<string, string>>
}

/**
 * A plugin of Vite that builds the studio with other source than its packages ship. The build fails
 * where a package no longer holds what is replaced, so that an upgrade cannot undo it unseen.
 */
export function mendPackages({mends, absent}: PackageMends): Plugin {
  const found = new Map(mends.map((mend) => [mend, 0]))
  const unasked = new Set(Object.keys(absent))
  return {
    name: 'capitals:mend-packages',
    apply: 'build',
    enforce: 'pre',
    resolveId(name) {
      const file = absent[name]
      if (file !== undefined) unasked.delete(name)
      return file
    },
    transform(source, id) {
      const name = packageOf(id)
      let code = source
      const imports = new Set<string>()
      for (const mend of mends) {
        if (mend.package !== name) continue
        const parts = code.split(mend.code)
        if (parts.length > 1) imports.add(mend.imports ?? '')
        code = parts.join(mend.instead)
        found.set(mend, (found.get(mend) ?? 0) + parts.length - 1)
      }
      return code === source ? undefined : {code: [...imports, code].join(''), map: null}
    },
    buildEnd(error) {
      if (error) return
      const wrong = [
        ...[...found]
          .filter(([{times = 1}, count]) => count !== times)
          .map(
            ([mend, count]) =>
              `${mend.package}, ${count} × instead of ${mend.times ?? 1}: ${mend.code}`,
          ),
        ...[...unasked].map((name) => `nothing imports ${name}`),
      ]
      if (wrong.length > 0) {
        this.error(
          `The installed packages are not those that the studio mends:\n${wrong.join('\n')}`,
        )
      }
    },
  }
}

/** The package whose file a module is, such as `@sanity/ui`. */
function packageOf(id: string): string | undefined {
  const [, name] = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/')) ?? []
  return name
}
