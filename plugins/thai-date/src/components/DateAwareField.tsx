import {useState} from 'react'
import {
  ChangeIndicator,
  type DocumentFieldActionNode,
  FieldActionsProvider,
  FieldActionsResolver,
  type FieldProps,
  FormField,
  useFormValue,
} from 'sanity'

import {entryKindOf} from '../entry/entryKindOf.ts'
import {momentEntry} from '../entry/momentEntry.ts'

/**
 * The Studio's fields, but for `datetime`: its own input brings title, presence and actions along,
 * and its field none, so with an input of ours the field must bring them, as those of a `date` do.
 */
export function DateAwareField(props: FieldProps) {
  const isMoment = entryKindOf(props.schemaType) === momentEntry
  return isMoment ? <MomentField {...props} /> : props.renderDefault(props)
}

function MomentField(props: FieldProps) {
  const {actions, path, schemaType, inputId, inputProps} = props
  const documentId = useFormValue(['_id'])
  const [nodes, setNodes] = useState<DocumentFieldActionNode[]>([])
  const focused = inputProps.focused === true
  return (
    <>
      {typeof documentId === 'string' && actions && actions.length > 0 && (
        <FieldActionsResolver
          actions={actions}
          documentId={documentId}
          documentType={schemaType.name}
          onActions={setNodes}
          path={path}
          schemaType={schemaType}
        />
      )}
      <FieldActionsProvider actions={nodes} focused={focused} path={path}>
        <div data-testid={`field-${inputId}`}>
          <FormField
            __unstable_headerActions={nodes}
            __unstable_presence={props.presence}
            changedFromBaseVariant={props.changedFromBaseVariant}
            deprecated={schemaType.deprecated}
            description={props.description}
            inputId={inputId}
            level={props.level}
            path={path}
            readOnly={inputProps.readOnly}
            title={props.title}
            validation={props.validation}
          >
            <ChangeIndicator hasFocus={focused} isChanged={inputProps.changed} path={path}>
              {props.children}
            </ChangeIndicator>
          </FormField>
        </div>
      </FieldActionsProvider>
    </>
  )
}
