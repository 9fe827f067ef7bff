import { Link, Links, Meta, Outlet, Scripts } from 'react-router';

export default function Root() {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <title>React Router</title>
        <link rel="icon" href="data:," />
        <Meta />
        <Links />
      </head>
      <body>
        <nav>
          <Link to="/">Start</Link> <Link to="/card">Card</Link>{' '}
          <Link to="/prerendered">Prerendered</Link>
        </nav>
        <Outlet />
        <Scripts />
      </body>
    </html>
  );
}
