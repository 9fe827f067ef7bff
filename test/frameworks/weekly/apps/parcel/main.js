import 'kratom-info-card';
