import Link from 'next/link';

export default function Layout({ children }) {
  return (
    <html lang="en">
      <head>
        <link rel="icon" href="data:," />
      </head>
      <body>
        <nav>
          <Link href="/">Start</Link> <Link href="/card">Card</Link>{' '}
          <Link href="/prerendered">Prerendered</Link>
        </nav>
        {children}
      </body>
    </html>
  );
}
