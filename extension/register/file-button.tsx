import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly accept: string;
  readonly disabled?: boolean;
  readonly primary?: boolean;
  onFile(file: File): void;
}

/** A button that asks for a file. */
export const FileButton = ({ label, accept, disabled = false, primary = false, onFile }: Props): VNode => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={primary ? 'primary' : 'secondary'} disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
};
