/** What the service worker uses of its global scope; the compiler's own description of it contradicts that of pages. */
export interface WorkerEvent extends Event {
  waitUntil(promise: Promise<unknown>): void
  readonly data?: { readonly type?: string }
  readonly ports?: readonly MessagePort[]
}

export interface WorkerScope {
  readonly location: Location
  readonly clients: { claim(): Promise<void> }
  readonly registration: {
    readonly navigationPreload?: { enable(): Promise<void> }
    unregister(): Promise<boolean>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate' | 'message', listener: (event: WorkerEvent) => void): void
}
