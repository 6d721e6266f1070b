import {describe, expect, it} from 'vitest'

import {createPasswords, DEFAULT_COST} from './passwords.ts'

const cheap = createPasswords({ln: 4, r: 8, p: 1})

describe('createPasswords', () => {
  it('hashes with a salt into a string that carries its parameters', async () => {
    const [first, second] = [await cheap.hash('สวัสดีชาวโลก'), await cheap.hash('สวัสดีชาวโลก')]
    expect(first).toMatch(/^\$scrypt\$ln=4,r=8,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
    expect(first).not.toBe(second)
    expect(await cheap.verify('สวัสดีชาวโลก', first)).toBe('right')
    expect(await cheap.verify('สวัสดีชาวโล', first)).toBe('wrong')
  })

  it('takes the same characters composed in another way', async () => {
    expect(await cheap.verify('cafe\u0301 au lait', await cheap.hash('caf\u00e9 au lait'))).toBe(
      'right',
    )
  })

  it('tells a hash of other parameters', async () => {
    const dearer = createPasswords({ln: 5, r: 8, p: 1})
    expect(await dearer.verify('a password', await cheap.hash('a password'))).toBe('outdated')
  })

  it('works with its default parameters', async () => {
    const passwords = createPasswords()
    const hash = await passwords.hash('a password')
    const {ln, r, p} = DEFAULT_COST
    expect(hash.startsWith(`$scrypt$ln=${ln},r=${r},p=${p}$`)).toBe(true)
    expect(await passwords.verify('a password', hash)).toBe('right')
  })

  it('is wrong where there is no hash', async () => {
    expect(await cheap.verify('anything', undefined)).toBe('wrong')
  })

  it('refuses a stored hash that it cannot read', async () => {
    await expect(cheap.verify('x', '$argon2id$v=19$m=1$a$b')).rejects.toThrow('format')
    await expect(cheap.verify('x', '$scrypt$ln=40,r=8,p=1$YQ$YQ')).rejects.toThrow('format')
  })

  it('lets only so many wait', async () => {
    const results = await Promise.allSettled(
      Array.from({length: 40}, () => cheap.verify('x', undefined)),
    )
    expect(results.filter(({status}) => status === 'fulfilled').length).toBe(32)
    expect(await cheap.verify('x', undefined)).toBe('wrong')
  })
})
