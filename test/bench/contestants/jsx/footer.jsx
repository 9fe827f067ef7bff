import { byline, disclaimer } from '../words.js';

export function Footer() {
  return (
    <footer part="footer">
      <p part="disclaimer">{disclaimer}</p>
      <p part="byline">{byline}</p>
    </footer>
  );
}
