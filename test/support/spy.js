/** To be run in a page before its scripts: notes in `noted` all that could be kept, sent or told. */
export function spy() {
  const noted = [];
  window.noted = noted;
  const describe = (value) => {
    try {
      return typeof value === 'object' ? JSON.stringify(value) : String(value);
    } catch {
      return Object.prototype.toString.call(value);
    }
  };
  const watch = (owner, ...names) => {
    for (const name of names.filter((each) => owner && each in owner)) {
      const method = owner[name];
      owner[name] = function (...args) {
        noted.push([name, ...args.map(describe)]);
        return new.target ? new method(...args) : method.apply(this, args);
      };
      owner[name].prototype = method.prototype;
    }
  };
  watch(Storage.prototype, 'getItem', 'setItem');
  watch(IDBFactory.prototype, 'open');
  watch(IDBObjectStore.prototype, 'add', 'put');
  watch(History.prototype, 'pushState', 'replaceState');
  watch(Navigator.prototype, 'sendBeacon');
  watch(window.CacheStorage?.prototype, 'open');
  watch(window.ServiceWorkerContainer?.prototype, 'register');
  watch(XMLHttpRequest.prototype, 'open');
  for (const { prototype } of [BroadcastChannel, MessagePort, Worker, WebSocket, Window]) {
    watch(prototype, 'postMessage', 'send');
  }
  watch(window, 'postMessage', 'fetch', 'open', 'Image', 'Worker', 'SharedWorker');
  watch(window, 'WebSocket', 'EventSource', 'RTCPeerConnection', 'BroadcastChannel');
  const { set, ...cookie } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(value) {
      noted.push(['cookie', value]);
      set.call(this, value);
    },
  });

  // Everything that an event which a script fires could tell.
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    const fields = {};
    for (const name in event) fields[name] = describe(event[name]);
    noted.push(['dispatchEvent', event.type, JSON.stringify(fields)]);
    return dispatchEvent.call(this, event);
  };
}

/** To be run in a page: what is in the places where a script can keep something. */
export async function keptByPage() {
  const workers = await navigator.serviceWorker?.getRegistrations();
  return {
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookie: document.cookie,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: workers?.length ?? 0,
    state: history.state,
    name: window.name,
  };
}
