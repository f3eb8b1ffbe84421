/** A view in sentences, for who does not see it: a list, so that a reader says how many there are and passes over them at will. */
export function Spoken({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul className="visually-hidden">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
