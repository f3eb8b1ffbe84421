/** Keeps the application usable without a network, where the browser can. Nothing depends on it. */
export function stayAvailableOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // A browser that refuses (private window, policy) goes on as before: online.
  navigator.serviceWorker.register('./offline.js').catch(() => undefined);
}
