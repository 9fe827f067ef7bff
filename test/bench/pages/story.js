/** A short page that says something before and after the card, or without any. */
export function story(body = '') {
  const paragraph =
    '<p>The library opens at nine. Bring a friend, a cup of tea and a question that you never dared to ask.</p>';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A story</title>
<link rel="icon" href="data:,">
<style>body{max-width:42em;margin:0 auto;padding:1em;font:1em/1.5 system-ui,sans-serif}</style>
</head>
<body>
<h1>A story</h1>
<p>Text above the card.</p>
${body}
${paragraph.repeat(10)}
</body>
</html>
`;
}
