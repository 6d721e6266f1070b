import {createContext, createElement, type ReactNode, Suspense} from 'react'

export const SDKStudioContext = createContext<unknown>(null)

export function ResourceProvider({children, fallback}: {children: ReactNode; fallback: ReactNode}) {
  return createElement(Suspense, {fallback}, children)
}
