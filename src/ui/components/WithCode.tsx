/** Words of the file stand between back quotes: every second piece. */
export function WithCode({ text }: { readonly text: string }) {
  return text.split('`').map((piece, i) => {
    const key = `${i}${piece}`;
    return i % 2 === 1 ? <code key={key}>{piece}</code> : <span key={key}>{piece}</span>;
  });
}
