using System.Collections.Immutable;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Quiz.Tests.House;

/// <summary>A type that stands in a namespace; a nested or generated type counts as the type it is written in.</summary>
public readonly record struct NamedType(string Namespace, string Name)
{
    public static NamedType Of(Type type) => new(type.Namespace!, type.Name);
}

/// <summary>Reads from a compiled assembly which type names which: in its bases, fields, signatures and method bodies.</summary>
public sealed class TypeReferences : ISignatureTypeProvider<bool, object?>
{
    private static readonly Dictionary<int, OperandType> Operands = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => (int)(ushort)code.Value, code => code.OperandType);

    private readonly PEReader _file;
    private readonly MetadataReader _data;
    private readonly HashSet<(NamedType From, NamedType To)> _found = [];
    private NamedType _from;

    private TypeReferences(PEReader file) => (_file, _data) = (file, file.GetMetadataReader());

    /// <summary>All references of one assembly's types to types of whatever assembly.</summary>
    public static IReadOnlyCollection<(NamedType From, NamedType To)> Of(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var references = new TypeReferences(file);
        foreach (var type in references._data.TypeDefinitions)
        {
            references.Read(type);
        }

        return references._found;
    }

    private void Read(TypeDefinitionHandle handle)
    {
        var type = _data.GetTypeDefinition(handle);
        _from = Named(handle);
        Add(type.BaseType);
        foreach (var implemented in type.GetInterfaceImplementations())
        {
            Add(_data.GetInterfaceImplementation(implemented).Interface);
        }

        foreach (var field in type.GetFields())
        {
            _data.GetFieldDefinition(field).DecodeSignature(this, null);
        }

        foreach (var method in type.GetMethods().Select(_data.GetMethodDefinition))
        {
            method.DecodeSignature(this, null);
            if (method.RelativeVirtualAddress != 0)
            {
                Read(_file.GetMethodBody(method.RelativeVirtualAddress));
            }
        }
    }

    private void Read(MethodBodyBlock body)
    {
        if (!body.LocalSignature.IsNil)
        {
            _data.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(this, null);
        }

        foreach (var region in body.ExceptionRegions)
        {
            Add(region.CatchType);
        }

        var code = body.GetILReader();
        while (code.RemainingBytes > 0)
        {
            int first = code.ReadByte();
            switch (Operands[first == 0xFE ? 0xFE00 | code.ReadByte() : first])
            {
                case OperandType.InlineNone:
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    code.Offset += 1;
                    break;
                case OperandType.InlineVar:
                    code.Offset += 2;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    code.Offset += 8;
                    break;
                case OperandType.InlineSwitch:
                    var targets = code.ReadInt32();
                    code.Offset += 4 * targets;
                    break;
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    Add(MetadataTokens.EntityHandle(code.ReadInt32()));
                    break;
                default:
                    code.Offset += 4;
                    break;
            }
        }
    }

    private void Add(EntityHandle handle)
    {
        if (handle.IsNil)
        {
            return;
        }

        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                _found.Add((_from, Named((TypeDefinitionHandle)handle)));
                break;
            case HandleKind.TypeReference:
                _found.Add((_from, Named((TypeReferenceHandle)handle)));
                break;
            case HandleKind.TypeSpecification:
                _data.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(this, null);
                break;
            case HandleKind.FieldDefinition:
                Add(_data.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MethodDefinition:
                Add(_data.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MethodSpecification:
                var generic = _data.GetMethodSpecification((MethodSpecificationHandle)handle);
                generic.DecodeSignature(this, null);
                Add(generic.Method);
                break;
            case HandleKind.MemberReference:
                Add(_data.GetMemberReference((MemberReferenceHandle)handle).Parent);
                break;
        }
    }

    private NamedType Named(TypeDefinitionHandle handle)
    {
        var type = _data.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer ? Named(outer) : new(_data.GetString(type.Namespace), _data.GetString(type.Name));
    }

    private NamedType Named(TypeReferenceHandle handle)
    {
        var type = _data.GetTypeReference(handle);
        return type.ResolutionScope.Kind == HandleKind.TypeReference ? Named((TypeReferenceHandle)type.ResolutionScope) : new(_data.GetString(type.Namespace), _data.GetString(type.Name));
    }

    // What a signature is made of is only collected: the values returned mean nothing.
    bool ISimpleTypeProvider<bool>.GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => _found.Add((_from, Named(handle)));
    bool ISimpleTypeProvider<bool>.GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => _found.Add((_from, Named(handle)));
    bool ISimpleTypeProvider<bool>.GetPrimitiveType(PrimitiveTypeCode typeCode) => true;
    bool ISZArrayTypeProvider<bool>.GetSZArrayType(bool elementType) => true;
    bool IConstructedTypeProvider<bool>.GetArrayType(bool elementType, ArrayShape shape) => true;
    bool IConstructedTypeProvider<bool>.GetByReferenceType(bool elementType) => true;
    bool IConstructedTypeProvider<bool>.GetGenericInstantiation(bool genericType, ImmutableArray<bool> typeArguments) => true;
    bool IConstructedTypeProvider<bool>.GetPointerType(bool elementType) => true;
    bool ISignatureTypeProvider<bool, object?>.GetFunctionPointerType(MethodSignature<bool> signature) => true;
    bool ISignatureTypeProvider<bool, object?>.GetGenericMethodParameter(object? genericContext, int index) => true;
    bool ISignatureTypeProvider<bool, object?>.GetGenericTypeParameter(object? genericContext, int index) => true;
    bool ISignatureTypeProvider<bool, object?>.GetModifiedType(bool modifier, bool unmodifiedType, bool isRequired) => true;
    bool ISignatureTypeProvider<bool, object?>.GetPinnedType(bool elementType) => true;
    bool ISignatureTypeProvider<bool, object?>.GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) => reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);
}
