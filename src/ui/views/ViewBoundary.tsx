import { Component } from 'react';
import { Button } from '../components/Button.tsx';
import { useText } from '../state/preferences.ts';

interface BoundaryProps {
  readonly children: React.ReactNode;
}

/** Keeps a mistake of ours within one view: the others, and what the person did, stay. */
export class ViewBoundary extends Component<BoundaryProps, { readonly error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    return this.state.error ? <Broken error={this.state.error} /> : this.props.children;
  }
}

function Broken({ error }: { readonly error: Error }) {
  const text = useText();
  return (
    <div role="alert">
      <p>{text.app.broken}</p>
      <p>{text.app.brokenAdvice}</p>
      <pre>{error.message}</pre>
      <Button onClick={() => location.reload()}>{text.app.reload}</Button>
    </div>
  );
}
