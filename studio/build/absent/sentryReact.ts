/** What the Studio calls to report errors to its maker, doing nothing. */
export class BrowserClient {
  init(): void {}
  flush(): Promise<boolean> {
    return Promise.resolve(true)
  }
}

export class Scope {
  setClient(): void {}
  getClient(): undefined {
    return undefined
  }
  captureEvent(): string {
    return ''
  }
}

export function isInitialized(): boolean {
  return false
}

function nothing(): undefined {
  return undefined
}

export {
  nothing as breadcrumbsIntegration,
  nothing as browserApiErrorsIntegration,
  nothing as captureException,
  nothing as dedupeIntegration,
  nothing as defaultStackParser,
  nothing as functionToStringIntegration,
  nothing as getClient,
  nothing as getCurrentScope,
  nothing as globalHandlersIntegration,
  nothing as httpContextIntegration,
  nothing as inboundFiltersIntegration,
  nothing as init,
  nothing as linkedErrorsIntegration,
  nothing as makeFetchTransport,
  nothing as withScope,
}
