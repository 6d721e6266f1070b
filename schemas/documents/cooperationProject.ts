import {CaseIcon} from '@sanity/icons/Case'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {choice} from '../fields/choice.ts'
import {localizedString, localizedText} from '../fields/localizedFields.ts'
import {naming} from '../fields/naming.ts'
import {objectList} from '../fields/objectList.ts'
import {orderField} from '../fields/orderField.ts'
import {ordering} from '../fields/ordering.ts'
import {joined, sign} from '../fields/preview.ts'
import {reference} from '../fields/reference.ts'
import {references, topics} from '../fields/references.ts'
import {slugField} from '../fields/slugField.ts'
import {sentence} from '../i18n/sentence.ts'
import {projectStatuses} from '../objects/projectStatuses.ts'
import {projectPartnersRule} from '../rules/projectPartners.ts'
import {projectStatusRule} from '../rules/projectStatus.ts'

const sustainableDevelopmentGoals = Array.from({length: 17}, (_, index) => index + 1)

export const cooperationProject = defineType({
  name: 'cooperationProject',
  type: 'document',
  icon: CaseIcon,
  groups: [{name: 'about', default: true}, {name: 'partners'}, {name: 'work'}, {name: 'progress'}],
  fields: [
    localizedString({name: 'title', group: 'about', required: true}),
    slugField({from: 'title', group: 'about'}),
    orderField('about'),
    localizedText({name: 'summary', group: 'about'}),
    defineField({name: 'origin', type: 'projectOrigin', group: 'about'}),
    choice({
      name: 'framework',
      list: ['bilateral', 'multilateral'],
      layout: 'radio',
      group: 'partners',
      required: true,
    }),
    reference({name: 'leadCapital', to: 'capital', group: 'partners', required: true}),
    defineField({
      ...references({name: 'partnerCapitals', to: 'capital', group: 'partners', offerAll: true}),
      validation: (rule) => [
        rule.unique().error(sentence('duplicateItem')),
        rule.custom(projectPartnersRule),
      ],
    }),
    defineField({
      name: 'openToCapitals',
      type: 'boolean',
      group: 'partners',
      hidden: ({document}) =>
        document?.['framework'] !== 'multilateral' && document?.['openToCapitals'] !== true,
    }),
    references({name: 'responsibleAgencies', to: 'agency', group: 'partners'}),
    objectList({name: 'areasOfWork', of: 'areaOfWork', group: 'work'}),
    topics('work'),
    defineField({
      name: 'sdgs',
      type: 'array',
      group: 'work',
      of: [defineArrayMember({type: 'number'})],
      options: {list: sustainableDevelopmentGoals},
      validation: (rule) => rule.unique().error(sentence('duplicateItem')),
    }),
    defineField({
      ...choice({name: 'status', list: projectStatuses, group: 'progress', required: true}),
      validation: (rule) => [
        rule.required().error(sentence('required')),
        rule.custom(projectStatusRule).warning(),
      ],
    }),
    objectList({name: 'statusHistory', of: 'statusChange', group: 'progress'}),
    defineField({name: 'period', type: 'period', group: 'progress'}),
    objectList({name: 'progressReports', of: 'progressReport', group: 'progress'}),
    objectList({name: 'outcomes', of: 'point', group: 'progress'}),
  ],
  orderings: [
    ordering('framework', 'framework', 'order'),
    ordering('status', 'status', 'framework', 'order'),
  ],
  preview: {
    select: {
      title: 'title',
      status: 'status',
      lead: 'leadCapital.commonName',
      partner: 'partnerCapitals.0.commonName',
      emblem: 'leadCapital.emblem',
      countryCode: 'leadCapital.countryCode',
    },
    prepare: naming(({title, status, lead, partner, emblem, countryCode}, {first, second}) => ({
      title: first(title),
      subtitle: joined(status, first(lead), first(partner), second(title)),
      ...sign(emblem, countryCode),
    })),
  },
})
