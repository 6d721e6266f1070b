import {build, type Plugin} from 'vite'
import {expect, test} from 'vitest'

import {mendPackages, type PackageMends} from './mendPackages.ts'

const ENTRY = '/node_modules/tool/index.js'

/** Builds the package `tool`, and gives its code. */
async function built(source: string, mends: Partial<PackageMends>): Promise<string> {
  const files: Plugin = {
    name: 'files',
    resolveId: (id) => (id === ENTRY ? id : undefined),
    load: (id) => (id === ENTRY ? source : undefined),
  }
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [mendPackages({mends: [], absent: {}, ...mends}), files],
    build: {write: false, minify: false, rolldownOptions: {input: ENTRY}},
  })
  if (!Array.isArray(output) && 'output' in output) return output.output[0].code
  throw new Error('No output')
}

test('what a package ships is replaced', async () => {
  const code = await built('console.log("Retry")', {
    mends: [
      {
        package: 'tool',
        code: '"Retry"',
        instead: 'again',
        imports: 'const again = "ลองอีกครั้ง";\n',
      },
    ],
  })
  expect(code).toContain('ลองอีกครั้ง')
  expect(code).not.toContain('Retry')
})

test.for([
  {source: 'console.log("Again")', count: 0},
  {source: 'console.log("Retry", "Retry")', count: 2},
])('the build fails where the text is there $count times', async ({source, count}) => {
  const mends = [{package: 'tool', code: '"Retry"', instead: '""'}]
  await expect(built(source, {mends})).rejects.toThrow(`tool, ${count} × instead of 1: "Retry"`)
})

test('the build fails where nothing imports what is left out', async () => {
  await expect(built('console.log(1)', {absent: {reporter: ENTRY}})).rejects.toThrow(
    'nothing imports reporter',
  )
})

test('the source of other packages stays', async () => {
  const mends = [{package: 'other', code: '"Retry"', instead: '""', times: 0}]
  expect(await built('console.log("Retry")', {mends})).toContain('"Retry"')
})
