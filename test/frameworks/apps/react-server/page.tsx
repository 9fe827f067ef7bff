import { useState } from 'react';
import { KratomInfoCard } from 'kratom-info-card/react';
import { options } from './options';

/** Two views of an app, between which a reader moves by links. */
export function Page({ prerendered }: { prerendered: string | undefined }) {
  const [isCard, setIsCard] = useState(true);
  const [heard, setHeard] = useState('nothing');

  return (
    <>
      <button onClick={() => setIsCard(!isCard)}>Go on</button>
      <output>{heard}</output>
      {isCard && (
        <KratomInfoCard
          className="aside"
          {...options}
          prerendered={prerendered}
          onKicToggle={({ section, open }) => setHeard(`${section} ${open ? 'open' : 'closed'}`)}
        />
      )}
    </>
  );
}
