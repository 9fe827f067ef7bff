import { createSignal } from 'solid-js';
import 'kratom-info-card';
import 'kratom-info-card/solid';
import { provider } from '../provider';

export function App() {
  const [level, setLevel] = createSignal(3);
  const [heard, setHeard] = createSignal('nothing');

  return (
    <>
      <button onClick={() => setLevel(level() + 1)}>Lower</button>
      <output>{heard()}</output>
      <kratom-info-card
        class="aside"
        variant="compact"
        treatment-url="https://clinic.example/kratom"
        heading-level={level()}
        provider={provider}
        on:kic-toggle={({ section, open }) => setHeard(`${section} ${open ? 'open' : 'closed'}`)}
      >
        <p slot="header">From Solid</p>
      </kratom-info-card>
    </>
  );
}
