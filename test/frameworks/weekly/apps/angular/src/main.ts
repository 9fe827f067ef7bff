import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'kratom-info-card';
import type { KicToggleEvent, Provider } from 'kratom-info-card';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <output>{{ heard() }}</output>
    <kratom-info-card
      variant="compact"
      treatment-url="https://clinic.example/kratom"
      [headingLevel]="3"
      [provider]="ours"
      (kic-toggle)="hear($event)"
    >
      <p>Call 617-555-0100</p>
    </kratom-info-card>
  `,
})
class App {
  readonly heard = signal('nothing');

  readonly ours: Provider = {
    name: 'Example Recovery Center',
    shortName: 'ERC',
    phone: '617-555-0100',
    address: { street: '1 Main Street', city: 'Boston', region: 'MA', postalCode: '02108' },
  };

  hear({ section, open }: KicToggleEvent) {
    this.heard.set(`${section} ${open ? 'open' : 'closed'}`);
  }
}

void bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
