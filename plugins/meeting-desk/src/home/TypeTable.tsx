import {useNumberFormat, useSchema} from 'sanity'

import {useWords} from '../i18n/useWords.ts'
import {WORK_PANE, workPane} from '../links/listPath.ts'
import {PathLink} from '../links/PathLink.tsx'
import {useListPath} from '../links/useListPath.ts'
import type {TypeCounts} from './homeCounts.ts'
import type {WorkItem} from './useWorkItems.ts'

interface TypeTableProps {
  items: readonly WorkItem[]
  counts: readonly TypeCounts[]
}

/** How much there is of each type and what of it waits; numbers lead to lists. */
export function TypeTable({items, counts}: TypeTableProps) {
  const say = useWords()
  const schema = useSchema()
  const listPath = useListPath()
  const {format} = useNumberFormat()
  return (
    <div className="md-scroll">
      <table className="md-table">
        <thead>
          <tr>
            <th scope="col">{say('table.type')}</th>
            <th scope="col">{say('table.all')}</th>
            {items.map(({kind, short}) => (
              <th key={kind} scope="col">
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map(({type, all, work}) => {
            const title = schema.get(type)?.title ?? type
            return (
              <tr key={type}>
                <th scope="row">{title}</th>
                <td className={all === 0 ? 'md-zero' : undefined}>{format(all)}</td>
                {items.map((item) => (
                  <td key={item.kind}>
                    {work[item.kind] ? (
                      <PathLink
                        href={listPath(WORK_PANE, workPane(item.kind, type))}
                        aria-label={say('work.open', {
                          title: `${title} ${item.title}`,
                          count: work[item.kind] ?? 0,
                        })}
                      >
                        {format(work[item.kind] ?? 0)}
                      </PathLink>
                    ) : (
                      <span className="md-zero">{item.kind in work ? 0 : '–'}</span>
                    )}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
