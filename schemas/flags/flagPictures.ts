/** Points of a star with five points. */
function star(x: number, y: number, radius: number, fill: string): string {
  const points = Array.from({length: 10}, (_, index) => {
    const reach = index % 2 === 0 ? radius : radius * 0.382
    const angle = (index * Math.PI) / 5 - Math.PI / 2
    return `${(x + reach * Math.cos(angle)).toFixed(2)},${(y + reach * Math.sin(angle)).toFixed(2)}`
  })
  return `<polygon fill="${fill}" points="${points.join(' ')}"/>`
}

/** Stripes across the whole from the top, each a height and a colour. */
function stripes(...rows: readonly (readonly [height: number, fill: string])[]): string {
  let y = 0
  return rows
    .map(([height, fill]) => {
      const row = `<rect width="30" y="${y}" height="${height}" fill="${fill}"/>`
      y += height
      return row
    })
    .join('')
}

const circle = (x: number, y: number, radius: number, fill: string) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`

const shape = (points: string, fill: string) => `<polygon points="${points}" fill="${fill}"/>`

const thirteenStripes = Array.from(
  {length: 14},
  (_, index) => [20 / 14, index % 2 === 0 ? '#c00' : '#fff'] as const,
)

/** Flags of the ASEAN countries by ISO 3166-1 code, 30 by 20, drawn for the size of a list. */
export const flagPictures: Readonly<Record<string, string>> = {
  BN:
    stripes([20, '#f7e017']) +
    shape('0,1 0,6 30,17.5 30,12.5', '#fff') +
    shape('0,6 0,9 30,20 30,17.5', '#000') +
    `<path d="M10.5 9a4.5 4.5 0 0 0 9 0v3.5a4.5 3 0 0 1-9 0zM14.2 4h1.6v9h-1.6z" fill="#cf1126"/>`,
  ID: stripes([10, '#ce1126'], [10, '#fff']),
  KH:
    stripes([5, '#032ea1'], [10, '#e00025'], [5, '#032ea1']) +
    shape(
      '9,13.2 9.6,9 11.4,9 12,11 13.6,11 14.2,7 15.8,7 16.4,11 18,11 18.6,9 20.4,9 21,13.2',
      '#fff',
    ),
  LA: stripes([5, '#ce1126'], [10, '#002868'], [5, '#ce1126']) + circle(15, 10, 4, '#fff'),
  MM: stripes([6.67, '#fecb00'], [6.66, '#34b233'], [6.67, '#ea2839']) + star(15, 10.6, 8, '#fff'),
  MY:
    stripes(...thirteenStripes) +
    '<rect width="15" height="11.43" fill="#010066"/>' +
    circle(6, 5.7, 4, '#fc0') +
    circle(7.3, 5.7, 3.5, '#010066') +
    star(10, 5.7, 2.8, '#fc0'),
  PH:
    stripes([10, '#0038a8'], [10, '#ce1126']) +
    shape('0,0 17.3,10 0,20', '#fff') +
    circle(5.8, 10, 2.6, '#fcd116') +
    star(1.8, 3.4, 1.3, '#fcd116') +
    star(1.8, 16.6, 1.3, '#fcd116') +
    star(14, 10, 1.3, '#fcd116'),
  SG:
    stripes([10, '#ed2939'], [10, '#fff']) +
    circle(6, 5, 3.6, '#fff') +
    circle(7.5, 5, 3.3, '#ed2939') +
    star(9, 2.6, 0.9, '#fff') +
    star(7.2, 4.2, 0.9, '#fff') +
    star(10.8, 4.2, 0.9, '#fff') +
    star(7.9, 6.6, 0.9, '#fff') +
    star(10.1, 6.6, 0.9, '#fff'),
  TH: stripes(
    [3.33, '#a51931'],
    [3.34, '#f4f5f8'],
    [6.66, '#2d2a4a'],
    [3.34, '#f4f5f8'],
    [3.33, '#a51931'],
  ),
  TL:
    stripes([20, '#dc241f']) +
    shape('0,0 15,10 0,20', '#ffc726') +
    shape('0,0 10,10 0,20', '#000') +
    star(3.6, 10, 2.8, '#fff'),
  VN: stripes([20, '#da251d']) + star(15, 10.5, 6, '#ff0'),
}
