package org.carillon.secret;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a sealed secret as bytea. */
@Converter(autoApply = true)
public class SealedSecretConverter implements AttributeConverter<SealedSecret, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(SealedSecret secret) {
        return secret == null ? null : secret.stored();
    }

    @Override
    public SealedSecret convertToEntityAttribute(byte[] stored) {
        return stored == null ? null : SealedSecret.fromStored(stored);
    }
}
