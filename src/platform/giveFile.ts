/** Files and texts that the person takes away: saved by the browser where it saves downloads. Nothing is sent. */

/** Offers a file under a name; the browser may ask where to put it. */
export function giveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the content once the click is handled.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

/** False when the browser refuses: no permission, or a page that is not shown. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
