export function Footer({ words }) {
  return (
    <footer part="footer">
      <h3>{words.labels.about}</h3>
      <p part="disclaimer">{words.disclaimer}</p>
      <p part="byline">{words.byline}</p>
    </footer>
  );
}
