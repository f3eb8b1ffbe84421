/** Files of the application written out as addresses that hold them. */

/**
 * A file that was delivered with the application, as a `data:` address.
 *
 * @throws when it cannot be read
 */
export async function readAsDataAddress(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const content = await answer.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(content);
  });
}
