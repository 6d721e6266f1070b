import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {CircleIcon} from '@sanity/icons/Circle'
import {Button, Flex, Inline, Stack, Text} from '@sanity/ui'
import {IntentLink, useRouter} from 'sanity/router'

import {Loaded} from '../home/Loaded.tsx'
import {useWords} from '../i18n/useWords.ts'
import {type Named, type Related, useRelated} from './useRelated.ts'

interface RelatedDocumentsProps {
  id: string
  type: string
  /** ids of the capitals that take part */
  members: readonly string[]
}

/** What belongs to a document, what of it is missing, and buttons that create it already linked. */
export function RelatedDocuments({id, type, members}: RelatedDocumentsProps) {
  const live = useRelated(id, type, members.join(' '))
  return (
    <Loaded live={live} height={80}>
      {({related, names}) => (
        <Stack gap={4}>
          {related.map((one) => (
            <RelatedLine key={one.type.name} owner={id} ownerType={type} names={names} {...one} />
          ))}
        </Stack>
      )}
    </Loaded>
  )
}

interface RelatedLineProps extends Related {
  owner: string
  ownerType: string
  names: readonly Named[]
}

function RelatedLine(props: RelatedLineProps) {
  const {owner, ownerType, type, count, members, perMember, template, names} = props
  const say = useWords()
  const {navigateIntent} = useRouter()
  const title = type.title ?? type.name
  const missing = perMember ? names.filter(({id}) => !members.includes(id)) : []
  const isThere = count > 0 && missing.length === 0
  return (
    <Flex gap={2} align="flex-start" data-testid={`related-${type.name}`}>
      <Text size={1} muted>
        {isThere ? <CheckmarkCircleIcon style={{color: '#2e8b57'}} /> : <CircleIcon />}
      </Text>
      <Stack gap={3} flex={1}>
        <Text size={1} weight="medium">
          {title}
        </Text>
        <Text size={1} muted>
          {count > 0
            ? say('completeness.related.count', {count})
            : say('completeness.related.none')}
        </Text>
        {perMember && names.length === 0 && (
          <Text size={1} muted>
            {say('completeness.no-members')}
          </Text>
        )}
        {perMember && missing.length > 0 && (
          <Stack gap={2}>
            <Text size={1} muted>
              {say('completeness.members', {type: title})}
            </Text>
            <Inline gap={2}>
              {missing.map(({id, name}) => (
                <Text key={id} size={1}>
                  <IntentLink
                    intent="create"
                    params={[
                      {type: type.name, template: perMember.template},
                      {[ownerType]: owner, [perMember.parameter]: id},
                    ]}
                  >
                    {name}
                  </IntentLink>
                </Text>
              ))}
            </Inline>
          </Stack>
        )}
        <Inline gap={2}>
          <Button
            mode="ghost"
            fontSize={1}
            padding={2}
            text={say('completeness.create', {type: title})}
            onClick={() =>
              navigateIntent('create', [{type: type.name, template}, {[ownerType]: owner}])
            }
          />
          {perMember && missing.length > 0 && (
            <Button
              mode="ghost"
              fontSize={1}
              padding={2}
              text={say('completeness.quick-entry')}
              onClick={() => navigateIntent('quick-entry', {meeting: owner})}
            />
          )}
        </Inline>
      </Stack>
    </Flex>
  )
}
