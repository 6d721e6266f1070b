import {useEffect, useState} from 'react'
import {useGrantsStore} from 'sanity'

/** Whether whoever is signed in may create documents of a type; yes until the answer is there. */
export function useMayCreate(type: string): boolean {
  const grants = useGrantsStore()
  const [isGranted, setGranted] = useState(true)
  useEffect(() => {
    const subscription = grants
      .checkDocumentPermission('create', {_id: 'drafts.new', _type: type})
      .subscribe(({granted}) => setGranted(granted))
    return () => subscription.unsubscribe()
  }, [grants, type])
  return isGranted
}
