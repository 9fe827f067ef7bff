import { useRef, useState } from 'react';
import type { KratomInfoCard } from 'kratom-info-card';
import 'kratom-info-card';
import 'kratom-info-card/react';
import { provider } from '../provider';

export function App() {
  const card = useRef<KratomInfoCard>(null);
  const [level, setLevel] = useState(3);
  const [heard, setHeard] = useState('nothing');

  return (
    <>
      <button onClick={() => setLevel(level + 1)}>Lower</button>
      <output>{heard}</output>
      <kratom-info-card
        ref={card}
        className="aside"
        variant="compact"
        treatment-url="https://clinic.example/kratom"
        headingLevel={level}
        provider={provider}
        onkic-toggle={({ section, open }) => setHeard(`${section} ${open ? 'open' : 'closed'}`)}
      >
        <p slot="header">From React</p>
      </kratom-info-card>
    </>
  );
}
